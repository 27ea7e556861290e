//! Panics that are not bugs.

use std::panic;
use std::sync::Once;

/// Silences a panic of `proc_macro2`: outside the compiler, it panics if a text is not an identifier, and the generator
/// catches that. All other panics go to the previous hook.
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
