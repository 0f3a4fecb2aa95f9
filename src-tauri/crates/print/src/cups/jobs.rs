//! What CUPS tells of a job, in our states.

use super::wire::Group;
use crate::printer::JobState;
use crate::words;

/// The state of a job (RFC 8011, 5.3.7); none where it is not told.
pub fn state(group: &Group) -> Option<JobState> {
    let keywords = group.texts("job-state-reasons");
    let is_held_up = keywords.iter().any(|keyword| {
        [
            "printer-stopped",
            "printer-stopped-partly",
            "resources-are-not-ready",
        ]
        .contains(keyword)
    });
    let why = || {
        let printer = reasons(
            group,
            "job-printer-state-message",
            "job-printer-state-reasons",
        );
        let mut all = reasons(group, "job-state-message", "job-state-reasons");
        all.extend(printer);
        let mut told: Vec<String> = Vec::new();
        for one in all {
            if !told.contains(&one) {
                told.push(one);
            }
        }
        (!told.is_empty()).then(|| told.join(", "))
    };
    let unknown = || "the print service gives no reason".to_owned();
    Some(match group.integer("job-state")? {
        3 => JobState::Waiting(if is_held_up { why() } else { None }),
        5 => JobState::Printing,
        7 => JobState::Canceled,
        8 => JobState::Refused(why().unwrap_or_else(unknown)),
        9 => JobState::Done,
        // 4 is held, 6 is stopped.
        _ => JobState::HeldUp(why().unwrap_or_else(unknown)),
    })
}

/// The message, and the keywords in words.
pub fn reasons(group: &Group, message: &str, keywords: &str) -> Vec<String> {
    let message = group.text(message).and_then(words::sentence);
    let keywords = group.texts(keywords).into_iter().filter_map(words::of);
    message.into_iter().chain(keywords).collect()
}
