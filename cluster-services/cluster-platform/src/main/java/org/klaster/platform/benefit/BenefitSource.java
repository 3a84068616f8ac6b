package org.klaster.platform.benefit;

import java.util.List;
import java.util.Set;

/** What one context knows of the benefit of memberships. A CDI bean; at most three statements. */
public interface BenefitSource {

  /**
   * Lines of clusters, whoever calls: the caller checks who may read them.
   *
   * @param years in Asia/Almaty
   */
  List<BenefitLine> lines(Set<Long> clusterIds, Set<Integer> years);
}
