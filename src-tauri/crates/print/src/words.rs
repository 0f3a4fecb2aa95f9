//! The print service's keywords (RFC 8011, PWG 5100.9) in words.

/// What a printer or job tells by a keyword.
const WORDS: [(&str, &str); 25] = [
    ("connecting-to-device", "it is being connected to"),
    ("cover-open", "a cover is open"),
    ("developer-empty", "out of developer"),
    ("door-open", "a door is open"),
    ("document-format-error", "a file could not be read"),
    ("document-unprintable-error", "a file could not be printed"),
    ("interlock-open", "a cover is open"),
    ("job-canceled-at-device", "it was canceled at the printer"),
    (
        "job-hold-until-specified",
        "it is held until somebody releases it",
    ),
    ("marker-supply-empty", "out of ink"),
    ("marker-waste-full", "the waste container is full"),
    ("media-empty", "out of paper"),
    ("media-jam", "paper is jammed"),
    ("media-low", "little paper left"),
    ("media-needed", "other paper is needed"),
    ("moving-to-paused", "it is being stopped"),
    ("offline", "it is switched off or not connected"),
    ("output-area-full", "the output tray is full"),
    ("paused", "somebody stopped it"),
    ("printer-stopped", "the printer is stopped"),
    ("resources-are-not-ready", "something it needs is not there"),
    ("shutdown", "it is switched off"),
    ("timed-out", "it does not answer"),
    ("toner-empty", "out of toner"),
    ("toner-low", "little toner left"),
];

/// Keywords that tell nothing beyond the state itself.
const SILENT: [&str; 13] = [
    "none",
    "job-printing",
    "job-queued",
    "job-incoming",
    "job-data-insufficient",
    "job-transforming",
    "job-completed-successfully",
    "job-completed-with-errors",
    "job-completed-with-warnings",
    "job-stopped",
    "aborted-by-system",
    "processing-to-stop-point",
    "cups-waiting-for-job-completed",
];

/// The keyword in words; none where it tells nothing. One that is not known is told as it is
/// written, with spaces.
pub fn of(keyword: &str) -> Option<String> {
    let bare = ["-error", "-warning", "-report"]
        .into_iter()
        .find_map(|grade| keyword.strip_suffix(grade));
    for word in [Some(keyword), bare].into_iter().flatten() {
        if SILENT.contains(&word) {
            return None;
        }
        if let Some((_, told)) = WORDS.into_iter().find(|(known, _)| *known == word) {
            return Some(told.to_owned());
        }
    }
    Some(bare.unwrap_or(keyword).replace('-', " "))
}

/// A sentence of the print service without the full stop it may end with; none when it is empty.
#[cfg(any(unix, test))]
pub fn sentence(text: &str) -> Option<String> {
    let text = text.trim().trim_end_matches('.');
    (!text.is_empty()).then(|| text.to_owned())
}
