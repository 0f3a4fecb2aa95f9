//! `counterfoil invoice pdf`: one file after the other, with how far it is for who looks on.

use crate::output::{Ended, Ending, Failure, Output};
use crate::show;
use counterfoil_app::App;
use counterfoil_app::view::SavedFile;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use serde_json::json;
use std::future::Future;
use std::path::{Path, PathBuf};
use std::pin::pin;

/// `original`: as they were issued, whatever was said of them since.
pub async fn run(
    app: &App,
    output: Output,
    invoices: Vec<String>,
    to: Option<PathBuf>,
    original: bool,
) -> Ended {
    if invoices.len() > 1 && to.as_deref().is_some_and(names_a_file) {
        return Err(Failure::Usage(
            "Several invoices need a folder after -o, not a file.".to_owned(),
        ));
    }
    let to = to.map(|path| match invoices.len() {
        1 => path.display().to_string(),
        // A slash at the end says that a folder is meant, also where it is not there yet.
        _ => path.join("").display().to_string(),
    });
    let count = invoices.len();
    let bar = bar(output, count);
    let each = async |invoice: String| -> Result<SavedFile, Failure> {
        let found = app.invoice_find(invoice).await?;
        bar.set_message(found.reference.clone());
        let saved = match original {
            true => app.invoice_original(found.id, to.clone()).await?,
            false => app.invoice_pdf(found.id, to.clone()).await?,
        };
        bar.inc(1);
        Ok(saved)
    };
    let stop = async {
        if tokio::signal::ctrl_c().await.is_err() {
            // Nobody can be heard; then nobody stops it.
            std::future::pending::<()>().await;
        }
    };
    let files = until_stopped(invoices, stop, each).await;
    bar.finish_and_clear();
    let files = files?;
    let stopped = files.len() < count;
    let document = json!({ "files": files, "stopped": stopped });
    output.answer(&document, || in_words(&files, count))?;
    if stopped {
        std::process::exit(crate::sync::INTERRUPTED);
    }
    Ok(Ending::Done)
}

/// Does `each` for every name in turn. What is begun is ended, so that no file is left half written;
/// after `stop` nothing more is begun.
async fn until_stopped<T, E>(
    names: Vec<String>,
    stop: impl Future<Output = ()>,
    each: impl AsyncFn(String) -> Result<T, E>,
) -> Result<Vec<T>, E> {
    let mut stop = pin!(stop);
    let mut done = Vec::with_capacity(names.len());
    for name in names {
        let mut work = pin!(each(name));
        let mut stopped = false;
        let result = loop {
            tokio::select! {
                biased;
                () = &mut stop, if !stopped => stopped = true,
                result = &mut work => break result,
            }
        };
        done.push(result?);
        if stopped {
            break;
        }
    }
    Ok(done)
}

/// How far it is, on a line that goes when it is done: for several invoices, on a terminal.
fn bar(output: Output, count: usize) -> ProgressBar {
    let target = if output.is_json() || count < 2 {
        ProgressDrawTarget::hidden()
    } else {
        // Draws nothing where standard error is no terminal.
        ProgressDrawTarget::stderr()
    };
    let length = u64::try_from(count).unwrap_or(u64::MAX);
    let bar = ProgressBar::with_draw_target(Some(length), target);
    let style = ProgressStyle::with_template("{bar:30} {pos} of {len}  {msg}");
    bar.with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}

fn in_words(files: &[SavedFile], count: usize) -> String {
    let line = |file: &SavedFile| {
        let pages = show::counted(file.pages.into(), "page");
        format!("{}  ({pages})", file.path)
    };
    let mut lines: Vec<String> = files.iter().map(line).collect();
    if files.len() < count {
        lines.push(format!("Stopped: {} of {count} written.", files.len()));
    }
    lines.join("\n")
}

fn names_a_file(path: &Path) -> bool {
    !path.is_dir()
        && path
            .extension()
            .is_some_and(|e| e.eq_ignore_ascii_case("pdf"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::RefCell;
    use tokio::sync::oneshot;

    #[tokio::test]
    async fn what_is_begun_when_it_is_stopped_is_ended_and_nothing_more_is_begun() {
        let (tell, told) = oneshot::channel::<()>();
        let tell = RefCell::new(Some(tell));
        let (begun, ended) = (RefCell::new(Vec::new()), RefCell::new(Vec::new()));
        let each = async |name: String| -> Result<String, ()> {
            begun.borrow_mut().push(name.clone());
            if name == "b" {
                tell.borrow_mut().take().unwrap().send(()).unwrap();
            }
            for _ in 0..3 {
                tokio::task::yield_now().await;
            }
            ended.borrow_mut().push(name.clone());
            Ok(name)
        };
        let stop = async { told.await.unwrap() };
        let names = ["a", "b", "c"].map(str::to_owned).to_vec();
        let done = until_stopped(names, stop, each).await.unwrap();
        assert_eq!(done, ["a", "b"]);
        assert_eq!(*begun.borrow(), *ended.borrow());
    }

    #[tokio::test]
    async fn the_first_that_fails_ends_it() {
        let each = async |name: String| if name == "b" { Err(name) } else { Ok(name) };
        let names = ["a", "b", "c"].map(str::to_owned).to_vec();
        let never = std::future::pending();
        assert_eq!(until_stopped(names, never, each).await, Err("b".to_owned()));
    }
}
