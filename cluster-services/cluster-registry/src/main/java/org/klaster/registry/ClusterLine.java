package org.klaster.registry;

import org.klaster.api.registry.ClusterRow;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.vocabulary.registry.ClusterForm;
import org.klaster.vocabulary.registry.ClusterKind;
import org.klaster.vocabulary.registry.ClusterStatus;

/** What the list's query selects. Public because the persistence provider constructs it. */
public record ClusterLine(
    Long id,
    LocalizedColumns name,
    ClusterForm form,
    ClusterKind kind,
    ClusterStatus status,
    LocalizedColumns finalProduct,
    Long members) {

  ClusterRow row() {
    return new ClusterRow(id, name.toText(), form, kind, status, finalProduct.toText(), members);
  }
}
