//! The window of Counterfoil: builds it, opens the program's data behind it, answers its commands.
//!
//! Nothing is decided here. Every command is a few lines over `counterfoil_app`, which the terminal
//! command uses just so.

// No console beside the window on Windows.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod books;
mod commands;
mod drawing;
mod handed;
mod log;
mod look;
mod menu;
mod page;
mod shell;
#[cfg(feature = "updater")]
mod update;
mod window;

use std::path::Path;

use tauri::Manager;

use shell::Shell;

fn main() -> std::process::ExitCode {
    drawing::choose();
    let folder = shell::data_folder();
    log::start(&folder.join("log"));
    tracing::info!(version = env!("CARGO_PKG_VERSION"), "starting");
    let built = builder(&folder)
        .setup(move |app| {
            let shell = Shell::open(app.handle());
            shell.hand_over(handed::at_start());
            app.manage(shell);
            window::create(app.handle(), &folder)?;
            #[cfg(feature = "updater")]
            update::look(app.handle());
            Ok(())
        })
        .build(tauri::generate_context!());
    match built {
        Ok(app) => {
            let code = app.run_return(handed::on_event);
            std::process::ExitCode::from(u8::try_from(code).unwrap_or(1))
        }
        Err(error) => {
            tracing::error!(%error, "the window could not be built");
            std::process::ExitCode::FAILURE
        }
    }
}

fn builder(folder: &Path) -> tauri::Builder<tauri::Wry> {
    use tauri_plugin_window_state::StateFlags;

    let mut builder = tauri::Builder::default();
    // A second window over the same data only brings the first one forward. Over other data
    // (`COUNTERFOIL_DATA_DIR`) it is a program of its own.
    if shell::uses_own_folder() {
        builder = builder.plugin(tauri_plugin_single_instance::init(|app, words, folder| {
            handed::take(app, handed::files(&words, Path::new(&folder)));
            window::bring_forward(app);
        }));
    }
    #[cfg(feature = "updater")]
    {
        builder = builder.plugin(tauri_plugin_updater::Builder::new().build());
    }
    builder
        .plugin(
            tauri_plugin_window_state::Builder::new()
                // Visibility is not restored: the window shows itself when it is painted.
                .with_state_flags(StateFlags::all() & !StateFlags::VISIBLE)
                // Absolute, so that it lies with the rest of the data.
                .with_filename(folder.join("window.json").to_string_lossy())
                .build(),
        )
        .plugin(tauri_plugin_dialog::init())
        .on_menu_event(|handle, event| menu::chosen(handle, &event))
        .invoke_handler(commands::handler())
}
