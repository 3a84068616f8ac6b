package org.klaster.api.procurement;

import jakarta.ejb.Local;
import java.util.List;
import org.klaster.api.shared.DocumentContent;

/** All lines of a round, for its procurement officer alone; each look is recorded. */
@Local
public interface DemandBook {

  List<DemandLineView> lines(long tenderId);

  DocumentContent proof(long tenderId, long documentId);
}
