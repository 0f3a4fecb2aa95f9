//! A value that must not be seen: wiped when dropped, hidden when printed, impossible to serialise.

use std::fmt;

use zeroize::Zeroize;

/// Carries a secret in memory.
///
/// Has no `Display`, no `Serialize` and no comparison, so that it reaches neither a log, a file nor
/// the window by accident; [`Sensitive::expose`] is the one way to the value.
#[derive(Clone)]
pub struct Sensitive<T: Zeroize>(T);

impl<T: Zeroize> Sensitive<T> {
    /// Takes the value in.
    pub fn new(value: T) -> Self {
        Self(value)
    }

    /// The value, for the one place that needs it.
    pub fn expose(&self) -> &T {
        &self.0
    }
}

impl<T: Zeroize> From<T> for Sensitive<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl<T: Zeroize> fmt::Debug for Sensitive<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[hidden]")
    }
}

impl<T: Zeroize> Drop for Sensitive<T> {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicBool, Ordering};

    use super::*;

    #[derive(Debug)]
    struct Wiped(Arc<AtomicBool>);

    impl Zeroize for Wiped {
        fn zeroize(&mut self) {
            self.0.store(true, Ordering::SeqCst);
        }
    }

    #[test]
    fn printing_for_debugging_hides_the_value_at_any_depth() {
        let secret = Sensitive::new(String::from("tok_canary"));
        assert_eq!(format!("{secret:?}"), "[hidden]");
        assert_eq!(format!("{:?}", Some(vec![secret])), "Some([[hidden]])");
    }

    #[test]
    fn dropping_wipes_the_value() {
        let wiped = Arc::new(AtomicBool::new(false));
        drop(Sensitive::new(Wiped(Arc::clone(&wiped))));
        assert!(wiped.load(Ordering::SeqCst));
    }

    #[test]
    fn the_value_is_reached_by_exposing_it() {
        assert_eq!(
            Sensitive::from(String::from("tok_1")).clone().expose(),
            "tok_1"
        );
    }
}
