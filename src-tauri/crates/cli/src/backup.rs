//! `counterfoil backup`: making backups, looking into them, bringing them back.

use crate::output::{Ended, Ending, Failure, Output, Table, clean, invalid};
use crate::show::counted;
use clap::{Args, Subcommand, ValueEnum};
use counterfoil_app::secrets::Sensitive;
use counterfoil_app::view::{
    BackupContents, BackupEvery, BackupKind, BackupList, BackupPlanInput, BackupRow, BackupStatus,
    RestoredView,
};
use counterfoil_app::{App, Code, rescue_restore, rescue_salvage};
use std::io::BufRead;
use std::path::PathBuf;

#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Every {
    /// Only when asked for
    Off,
    /// Once a day
    Daily,
    /// Once a week
    Weekly,
}

/// Where a passphrase comes from.
#[derive(Debug, Clone, Copy, Args)]
pub struct Passphrase {
    /// Read the passphrase of the backup from standard input, one line
    #[arg(long)]
    passphrase_stdin: bool,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Make a backup and prove it whole
    Create {
        /// The folder, which must be there; without it where backups go
        #[arg(value_name = "DIR")]
        folder: Option<PathBuf>,
        #[command(flatten)]
        passphrase: Passphrase,
    },
    /// Prove a backup whole and tell what it holds
    Verify {
        file: PathBuf,
        #[command(flatten)]
        passphrase: Passphrase,
    },
    /// Put a backup in the place of what is here, which is backed up first
    Restore {
        file: PathBuf,
        #[command(flatten)]
        passphrase: Passphrase,
    },
    /// The backups that are known, newest first
    List,
    /// Set how often the window makes backups, and where
    Schedule {
        #[arg(value_enum)]
        every: Option<Every>,
        /// The folder, which must be there; empty for the one beside the data
        #[arg(long, value_name = "DIR")]
        folder: Option<PathBuf>,
        /// How many of those made by themselves are kept
        #[arg(long)]
        keep: Option<u32>,
        /// Seal them with the passphrase that is read from standard input, one line
        #[arg(long)]
        passphrase_stdin: bool,
        /// Seal them no longer
        #[arg(long, conflicts_with = "passphrase_stdin")]
        no_passphrase: bool,
    },
    /// Write what can still be read of a damaged store to a ZIP
    Rescue {
        /// The file, or a folder; without it your documents
        #[arg(short, long, value_name = "FILE|DIR")]
        output: Option<PathBuf>,
    },
}

/// Whether the command works without the store.
pub fn is_rescue(command: &Command) -> bool {
    matches!(command, Command::Rescue { .. })
}

/// The part that works where the store cannot be opened; anything else fails with what opening it
/// failed with.
pub async fn without_store(
    data: Option<PathBuf>,
    output: Output,
    command: Command,
    failure: Option<Failure>,
) -> Ended {
    let now = chrono::Utc::now();
    match (command, failure) {
        (Command::Rescue { output: to }, _) => {
            let to = to.map(|path| path.display().to_string());
            let saved = rescue_salvage(data, to, now).await?;
            output.answer(&saved, || {
                let mut table = Table::new(&["Table", ">Rows", ""]);
                for one in &saved.counts {
                    let torn = if saved.torn.contains(&one.table) {
                        "not all"
                    } else {
                        ""
                    };
                    table.row([one.table.clone(), one.count.to_string(), torn.to_owned()]);
                }
                format!("{}\n{}", saved.path, table.text())
            })?;
            Ok(Ending::Done)
        }
        (Command::Restore { file, passphrase }, Some(Failure::App(error)))
            if error.code == Code::DamagedStore =>
        {
            let file = file.display().to_string();
            let restored = rescue_restore(data, file, passphrase.read()?, now).await?;
            tell_restored(output, &restored)
        }
        (_, Some(failure)) => Err(failure),
        (_, None) => Ok(Ending::Failed),
    }
}

pub async fn run(app: &App, output: Output, command: Command) -> Ended {
    match command {
        Command::Create { folder, passphrase } => {
            let folder = folder.map(|path| path.display().to_string());
            let made = app.backup_create(folder, passphrase.read()?).await?;
            output.answer(&made, || format!("{}  ({})", made.path, described(&made)))?;
        }
        Command::Verify { file, passphrase } => {
            let file = file.display().to_string();
            let contents = app.backup_verify(file, passphrase.read()?).await?;
            output.answer(&contents, || {
                format!("The backup is whole.\n{}", held(&contents))
            })?;
        }
        Command::Restore { file, passphrase } => {
            let file = file.display().to_string();
            let restored = app.backup_restore(file, passphrase.read()?).await?;
            return tell_restored(output, &restored);
        }
        Command::List => {
            let list = app.backup_list().await?;
            output.answer(&list, || listed(&list))?;
        }
        Command::Schedule {
            every,
            folder,
            keep,
            passphrase_stdin,
            no_passphrase,
        } => {
            let plan = app.backup_status().await?.plan;
            let kept = (!plan.beside_data).then_some(plan.folder);
            let passphrase = Passphrase { passphrase_stdin }.read()?;
            let input = BackupPlanInput {
                every: every.map_or(plan.every, Into::into),
                folder: folder.map_or(kept, |path| Some(path.display().to_string())),
                keep: keep.unwrap_or(plan.keep),
                sealed: passphrase_stdin || (plan.sealed && !no_passphrase),
                passphrase: passphrase.map(|p| p.expose().clone()),
            };
            let status = app.backup_plan(input).await?;
            output.answer(&status, || status_in_words(&status))?;
        }
        Command::Rescue { .. } => return Ok(Ending::Failed),
    }
    Ok(Ending::Done)
}

impl Passphrase {
    fn read(self) -> Result<Option<Sensitive<String>>, Failure> {
        if !self.passphrase_stdin {
            return Ok(None);
        }
        let mut line = String::new();
        std::io::stdin().lock().read_line(&mut line)?;
        let passphrase = line.trim_end_matches(['\r', '\n']).to_owned();
        drop(Sensitive::new(line));
        match passphrase.is_empty() {
            true => Err(invalid("passphrase", "No passphrase came in.")),
            false => Ok(Some(Sensitive::new(passphrase))),
        }
    }
}

fn tell_restored(output: Output, restored: &RestoredView) -> Ended {
    output.answer(restored, || {
        let mut text = format!("Brought back.\n{}", held(&restored.contents));
        if let Some(before) = &restored.before {
            text += &format!(
                "What was here before is kept; to undo this:\n  counterfoil backup restore \"{before}\"\n"
            );
        }
        if let Some(damaged) = &restored.damaged {
            text += &format!("The damaged file is kept: {damaged}\n");
        }
        if restored.sync_paused {
            text += "Sync by itself is off until you turn it on: look at `counterfoil status` first, \
                     for what waits there may have been sent since.\n";
        }
        text
    })?;
    Ok(Ending::Done)
}

fn held(contents: &BackupContents) -> String {
    let mut text = format!(
        "  made {} UTC by version {}{}\n  {}, {}\n",
        contents.made_at.format("%Y-%m-%d %H:%M:%S"),
        clean(&contents.program),
        if contents.sealed { ", sealed" } else { "" },
        counted(contents.invoices, "invoice"),
        counted(contents.customers, "customer"),
    );
    for sum in &contents.sums {
        text += &format!(
            "  {:9} {:>6}  {} {}\n",
            clean(&sum.status),
            sum.count,
            sum.amount.to_text(),
            sum.amount.currency
        );
    }
    text
}

fn described(row: &BackupRow) -> String {
    let invoices = row.invoices.map(|count| counted(count, "invoice"));
    let what = invoices.unwrap_or_else(|| "sealed".to_owned());
    format!("{what}, {} KB", row.size.div_ceil(1024))
}

fn listed(list: &BackupList) -> String {
    let mut table = Table::new(&["Made (UTC)", "", ">KB", "Proved", "File"]);
    for row in &list.backups {
        let proved = row.verified_at.map(|at| at.format("%Y-%m-%d").to_string());
        let kind = match row.kind {
            BackupKind::Ordinary if row.sealed => "sealed",
            BackupKind::Ordinary => "",
            BackupKind::BeforeRestore => "before a restore",
        };
        table.row([
            row.made_at.format("%Y-%m-%d %H:%M:%S").to_string(),
            kind.to_owned(),
            row.size.div_ceil(1024).to_string(),
            row.problem
                .as_ref()
                .map_or(proved.unwrap_or_default(), |_| "no backup".to_owned()),
            row.path.clone(),
        ]);
    }
    let table = if list.backups.is_empty() {
        String::new()
    } else {
        table.text()
    };
    format!("{}\n{table}", status_in_words(&list.status))
}

fn status_in_words(status: &BackupStatus) -> String {
    let plan = &status.plan;
    let every = match plan.every {
        BackupEvery::Off => "No backup is made by itself.".to_owned(),
        BackupEvery::Daily => format!("A backup each day, the latest {} kept.", plan.keep),
        BackupEvery::Weekly => format!("A backup each week, the latest {} kept.", plan.keep),
    };
    let mut text = format!("{every} They go to {}.", plan.folder);
    text += &match status.last_at {
        Some(at) => format!(
            "\nThe last good one is of {} UTC.",
            at.format("%Y-%m-%d %H:%M")
        ),
        None => "\nNone was made yet.".to_owned(),
    };
    if let Some(failure) = &status.failure {
        text += &format!("\nThe latest attempt failed: {}", clean(&failure.message));
    }
    text
}

impl From<Every> for BackupEvery {
    fn from(every: Every) -> Self {
        match every {
            Every::Off => Self::Off,
            Every::Daily => Self::Daily,
            Every::Weekly => Self::Weekly,
        }
    }
}
