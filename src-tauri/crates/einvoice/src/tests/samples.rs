//! An invented invoice that uses most of the norm's terms.
