package org.klaster.api.procurement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.klaster.vocabulary.procurement.EnvelopeKind;

/** An opener's code, for one kind of envelope; it is used and forgotten. */
public record EnterCode(
    long tenderId, @NotNull EnvelopeKind kind, @NotBlank @Size(max = 100) String code)
    implements Serializable {

  /** Says nothing of the code: it must not reach a log. */
  @Override
  public String toString() {
    return "EnterCode";
  }
}
