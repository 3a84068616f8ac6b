package org.klaster.api.registry;

import java.io.Serializable;
import org.klaster.vocabulary.registry.ClusterForm;
import org.klaster.vocabulary.registry.ClusterKind;
import org.klaster.vocabulary.registry.ClusterStatus;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * A cluster in a list.
 *
 * @param members memberships that are active today
 */
public record ClusterRow(
    long id,
    LocalizedText name,
    ClusterForm form,
    ClusterKind kind,
    ClusterStatus status,
    LocalizedText finalProduct,
    long members)
    implements Serializable {}
