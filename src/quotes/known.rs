//! What the text has told about its sources so far.

use super::resolve::Referent;
use crate::text::Span;

/// Roles and sexes of those mentioned.
#[derive(Default)]
pub(super) struct Known {
    /// The role that a mention gave, by entity.
    roles: Vec<Option<Span>>,
    /// Learnt from pronouns; sorted by whom they meant.
    male: Vec<(Referent, i32)>,
}

impl Known {
    /// The role that a mention gave an entity.
    pub(super) fn role(&self, entity: usize) -> Option<&Span> {
        self.roles.get(entity)?.as_ref()
    }

    /// The first role that is mentioned stays.
    pub(super) fn keep_role(&mut self, entity: usize, role: Span) {
        if self.roles.len() <= entity {
            self.roles.resize(entity + 1, None);
        }
        self.roles[entity].get_or_insert(role);
    }

    /// Positive where pronouns made somebody a man, negative for a woman.
    pub(super) fn learnt(&self, who: Referent) -> i32 {
        let at = self.male.binary_search_by_key(&who, |it| it.0);
        at.map_or(0, |at| self.male[at].1)
    }

    /// A pronoun meant somebody: positive for `he`, negative for `she`.
    pub(super) fn learn(&mut self, who: Referent, gendered: i32) {
        let at = self.male.binary_search_by_key(&who, |it| it.0);
        let at = at.unwrap_or_else(|at| {
            self.male.insert(at, (who, 0));
            at
        });
        self.male[at].1 = (self.male[at].1 + gendered).clamp(-6, 6);
    }
}
