# Messages that have no place yet in a file of their area (src-tauri/messages/en).
