/// The hash of a name: the same for every spelling that differs in ASCII case only.
///
/// Eight bytes at a time, in lower case, the last ones overlapping those before.
#[inline]
fn hash_of_name(name: &[::core::primitive::u8], factor: ::core::primitive::u64) -> ::core::primitive::u64 {
    let mut hash = (name.len() as ::core::primitive::u64).wrapping_mul(factor);
    let mut rest = name;
    while let ::core::option::Option::Some((head, tail)) = rest.split_first_chunk::<8>() {
        hash = fold(hash, ::core::primitive::u64::from_le_bytes(*head), factor);
        rest = tail;
    }
    if rest.is_empty() {
        return hash;
    }
    let last = match (name.last_chunk::<8>(), name.first_chunk::<4>(), name.last_chunk::<4>()) {
        (::core::option::Option::Some(last), ..) => ::core::primitive::u64::from_le_bytes(*last),
        (_, ::core::option::Option::Some(first), ::core::option::Option::Some(last)) => {
            let first = ::core::primitive::u32::from_le_bytes(*first) as ::core::primitive::u64;
            (first << 32) | ::core::primitive::u32::from_le_bytes(*last) as ::core::primitive::u64
        }
        _ => {
            let mut word = 0;
            while let [byte, tail @ ..] = rest {
                word = (word << 8) | *byte as ::core::primitive::u64;
                rest = tail;
            }
            word
        }
    };
    fold(hash, last, factor)
}

#[inline]
const fn fold(
    hash: ::core::primitive::u64,
    word: ::core::primitive::u64,
    factor: ::core::primitive::u64,
) -> ::core::primitive::u64 {
    // Adding carries into a byte's top bit from `A` on, and from beyond `Z` on.
    let low = word & 0x7f7f_7f7f_7f7f_7f7f;
    let is_upper = (low + 0x3f3f_3f3f_3f3f_3f3f) ^ (low + 0x2525_2525_2525_2525);
    let lower = word | ((is_upper & !word & 0x8080_8080_8080_8080) >> 2);
    let product = (hash ^ lower).wrapping_mul(factor);
    product ^ (product >> 32)
}
