## A record that changed while it was being edited
changed-title = { $name } changed while you were writing
changed-body = Somebody changed it at the service, or another window did. Saving puts what you typed in its place, there too. Going back keeps what you typed here, unsaved.
changed-confirm = Save what I typed
