//! The items in generated code, including those inside its `const _` and `impl` blocks.

use std::collections::HashSet;

use quote::ToTokens;
use syn::{Expr, File, Item, Stmt};

/// The tokens of every item.
pub(crate) fn of(file: &File) -> HashSet<String> {
    let mut parts = HashSet::new();
    let _ = without_those(file.clone(), &mut |part| {
        parts.insert(part);
        false
    });
    parts
}

/// The file without these items.
pub(crate) fn without(file: File, same: &HashSet<String>) -> File {
    without_those(file, &mut |part| same.contains(&part))
}

fn without_those(mut file: File, is_left_out: &mut dyn FnMut(String) -> bool) -> File {
    file.items.retain_mut(|item| is_kept(item, is_left_out));
    file
}

fn is_kept(item: &mut Item, is_left_out: &mut dyn FnMut(String) -> bool) -> bool {
    if is_left_out(item.to_token_stream().to_string()) {
        return false;
    }
    match item {
        Item::Const(item) => {
            if let Expr::Block(expression) = &mut *item.expr {
                expression.block.stmts.retain_mut(|statement| match statement {
                    Stmt::Item(item) => is_kept(item, is_left_out),
                    _ => true,
                });
            }
        }
        Item::Impl(item) => item.items.retain(|item| !is_left_out(item.to_token_stream().to_string())),
        _ => {}
    }
    true
}
