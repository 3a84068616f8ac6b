package org.klaster.api.registry.wrong;

import jakarta.ejb.Local;
import java.util.Map;

/** Wrong: what goes in has no name and no check. */
@Local
public interface OperationThatTakesAMap {

  void change(Map<String, Object> values);
}
