//! How a run begins and ends.

use counterfoil_app::view::{AccountView, ConnectInput, Startup, System};
use counterfoil_sandbox::Ready;
use tauri::{AppHandle, State};

use crate::shell::{self, Reply, Shell};
use crate::{menu, window};

/// What the first screen shows, or why there is none.
#[tauri::command]
pub async fn startup(shell: State<'_, Shell>) -> Reply<Startup> {
    shell.app().await?.startup().await
}

#[tauri::command]
pub async fn start_local(shell: State<'_, Shell>) -> Reply {
    shell.app().await?.start_local().await
}

/// The hints that are still to be shown.
#[tauri::command]
pub async fn hints(shell: State<'_, Shell>) -> Reply<Vec<String>> {
    shell.app().await?.hints().await
}

#[tauri::command]
pub async fn hint_done(shell: State<'_, Shell>, name: String) -> Reply {
    shell.app().await?.hint_done(name).await
}

/// Starts the practice server in this process and connects to it.
#[tauri::command]
pub async fn practise(shell: State<'_, Shell>) -> Reply<AccountView> {
    let app = shell.app().await?;
    let ready = shell.practice().await?;
    let [first, others @ ..] = practice_accounts(&ready);
    app.practise(first, others.to_vec()).await
}

/// How to sign in to each system of the practice server.
fn practice_accounts(ready: &Ready) -> [ConnectInput; 4] {
    let (trincico, billwerk) = (&ready.trincico, &ready.billwerk);
    let (pm2, funds) = (&ready.pm2, &ready.funding_sources);
    [
        (
            System::Trincico,
            "Practice",
            &trincico.email,
            &trincico.password,
        ),
        (
            System::Billwerk,
            "Practice: billwerk",
            &billwerk.client_id,
            &billwerk.client_secret,
        ),
        (
            System::Pm2,
            "Practice: PM2 Plus",
            &pm2.client_id,
            &pm2.refresh_token,
        ),
        (
            System::FundingSources,
            "Practice: FundingSources",
            &funds.username,
            &funds.secret,
        ),
    ]
    .map(|(system, name, user, secret)| ConnectInput {
        system: Some(system),
        name: name.to_owned(),
        url: ready.url.clone(),
        user: user.clone(),
        secret: secret.clone(),
        ..ConnectInput::default()
    })
}

/// The page has kept what was typed after it heard `closing`: the program may end.
#[tauri::command]
pub fn closing_done(handle: AppHandle) {
    window::close(&handle);
}

/// What stands in the menu bar, in the words that the page speaks now.
#[tauri::command]
pub fn menu_set(handle: AppHandle, parts: Vec<menu::Part>) {
    if let Err(error) = menu::show(&handle, &parts) {
        tracing::warn!(%error, "the menu could not be shown");
    }
}

/// Has the system show a notice, in the words of the page.
#[tauri::command]
pub fn notice_show(title: String, body: String) {
    shell::notify(&title, &body);
}

/// Files to import that the system handed over: "open with", or a second start.
#[tauri::command]
pub fn handed_over(shell: State<'_, Shell>) -> Vec<String> {
    shell.take_handed()
}
