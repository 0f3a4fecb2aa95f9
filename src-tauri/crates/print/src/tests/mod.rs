//! Printing on a real CUPS that the tests start for themselves, and what goes over the wire.

#[cfg(unix)]
mod printing;
#[cfg(unix)]
mod service;
#[cfg(unix)]
mod wire;
mod words;
