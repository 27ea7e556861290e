//! Panics that are not findings.

use std::panic;
use std::sync::Once;

/// Silences the panic with which `proc_macro2` says, outside of the compiler, that a text is not an identifier: the
/// generator asks and catches it. All other panics go to the hook that is set.
pub fn ignore_refused_identifiers() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let report = panic::take_hook();
        panic::set_hook(Box::new(move |panic| {
            let message = panic.payload().downcast_ref::<String>();
            if !message.is_some_and(|message| message.ends_with(" is not a valid Ident")) {
                report(panic);
            }
        }));
    });
}
