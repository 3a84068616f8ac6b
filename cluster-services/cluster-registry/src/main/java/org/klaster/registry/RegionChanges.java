package org.klaster.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.klaster.platform.change.ChangeVisibility;

/** Indicators of regions are public. */
@ApplicationScoped
public class RegionChanges implements ChangeVisibility {

  @Override
  public String subjectType() {
    return "region";
  }

  @Override
  public Map<Long, String> visible(Set<Long> ids) {
    return ids.stream().collect(Collectors.toMap(Function.identity(), id -> NO_PATH));
  }
}
