//! Hides the panics with which `proc-macro2` refuses identifiers, as the compiler does. The generator catches these panics.

use std::panic;

/// Hides these panics. Any other panic is a bug in this program, and is printed.
pub(crate) fn hide_expected() {
    let print = panic::take_hook();
    panic::set_hook(Box::new(move |panic| {
        let message = panic.payload().downcast_ref::<String>();
        if !message.is_some_and(|message| message.ends_with(" is not a valid Ident")) {
            print(panic);
        }
    }));
}
