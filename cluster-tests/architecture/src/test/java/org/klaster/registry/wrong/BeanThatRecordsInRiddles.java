package org.klaster.registry.wrong;

import java.util.Map;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.audit.Subject;

/** Wrong: an auditor finds words in the trail that no text explains. */
public class BeanThatRecordsInRiddles {

  void record(AuditTrail trail) {
    trail.changed("trail.nobody-names-it", Subject.NONE, Map.of("nobodyNamesIt", 1));
  }
}
