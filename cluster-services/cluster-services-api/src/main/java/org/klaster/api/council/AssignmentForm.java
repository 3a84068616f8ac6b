package org.klaster.api.council;

import java.io.Serializable;
import java.util.List;
import org.klaster.vocabulary.shared.LocalizedText;

/** What a form for a new assignment has to know. */
public record AssignmentForm(
    DecisionRef decision, LocalizedText councilName, List<MemberChoice> members)
    implements Serializable {}
