//! The print service's keywords.

use crate::words;

#[test]
fn keywords_are_told_in_words() {
    let cases = [
        ("none", None),
        ("job-printing", None),
        ("media-empty-error", Some("out of paper")),
        ("toner-low-warning", Some("little toner left")),
        ("paused", Some("somebody stopped it")),
        (
            "offline-report",
            Some("it is switched off or not connected"),
        ),
        ("com.example-fuser-odd-error", Some("com.example fuser odd")),
    ];
    for (keyword, expected) in cases {
        assert_eq!(words::of(keyword).as_deref(), expected, "{keyword}");
    }
    assert_eq!(
        words::sentence(" Paper is stuck. ").as_deref(),
        Some("Paper is stuck")
    );
    assert_eq!(words::sentence(" . "), None);
}
