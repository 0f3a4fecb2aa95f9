//! How long a read waits when the service says "too many". Changes are never sent twice.

use chrono::{DateTime, Utc};
use std::time::Duration;

/// Seconds that a `Retry-After` header asks for: a number, or a date still to come.
pub(crate) fn retry_after(header: &str, now: DateTime<Utc>) -> Option<u64> {
    let header = header.trim();
    if let Ok(seconds) = header.parse() {
        return Some(seconds);
    }
    let date = DateTime::parse_from_rfc2822(header).ok()?;
    u64::try_from((date.with_timezone(&Utc) - now).num_seconds().max(0)).ok()
}

/// The wait before attempt `attempt + 1` (counted from 0); none when it is longer than `most`.
pub(crate) fn wait(attempt: u32, asked: Option<u64>, most: Duration) -> Option<Duration> {
    let wait = match asked {
        Some(seconds) => Duration::from_secs(seconds),
        None => Duration::from_millis(500).saturating_mul(2_u32.saturating_pow(attempt)),
    };
    (wait <= most).then_some(wait)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn retry_after_is_seconds_or_a_date() {
        let now = "2026-01-02T03:04:05Z".parse().unwrap();
        for (header, seconds) in [
            ("0", Some(0)),
            (" 120 ", Some(120)),
            ("Fri, 02 Jan 2026 03:04:15 GMT", Some(10)),
            ("Fri, 02 Jan 2026 03:00:00 GMT", Some(0)),
            ("-1", None),
            ("soon", None),
            ("99999999999999999999999", None),
        ] {
            assert_eq!(retry_after(header, now), seconds, "{header}");
        }
    }

    #[test]
    fn a_wait_doubles_unless_told_and_is_given_up_beyond_the_most() {
        let most = Duration::from_secs(3);
        assert_eq!(wait(0, None, most), Some(Duration::from_millis(500)));
        assert_eq!(wait(2, None, most), Some(Duration::from_secs(2)));
        assert_eq!(wait(3, None, most), None);
        assert_eq!(wait(99, None, most), None);
        assert_eq!(wait(0, Some(3), most), Some(most));
        assert_eq!(wait(0, Some(4), most), None);
    }
}
