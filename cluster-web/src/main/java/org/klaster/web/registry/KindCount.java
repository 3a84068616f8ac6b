package org.klaster.web.registry;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.klaster.vocabulary.registry.OrganisationKind;

/**
 * How many members of a kind a cluster has; a kind that nobody stands for is a gap of the chain.
 */
public record KindCount(OrganisationKind kind, long count) implements Serializable {

  static List<KindCount> of(List<OrganisationKind> members) {
    return Arrays.stream(OrganisationKind.values())
        .map(kind -> new KindCount(kind, members.stream().filter(kind::equals).count()))
        .toList();
  }
}
