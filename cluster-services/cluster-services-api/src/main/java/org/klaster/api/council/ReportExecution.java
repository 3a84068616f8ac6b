package org.klaster.api.council;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Reports that an assignment is executed. A file may go with it. */
public record ReportExecution(
    long assignmentId, @Nullable @Size(max = 4000) String note, int version)
    implements Serializable {}
