package org.klaster.api.registry;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * A text in three languages as somebody typed it; at least one language is needed where the text
 * is.
 */
public record TextInput(
    @Nullable @Size(max = 4000) String kk,
    @Nullable @Size(max = 4000) String ru,
    @Nullable @Size(max = 4000) String en)
    implements Serializable {

  public static TextInput of(LocalizedText text) {
    return new TextInput(text.kk(), text.ru(), text.en());
  }

  /** Whether no language has a text. */
  public boolean blank() {
    return blank(kk) && blank(ru) && blank(en);
  }

  private static boolean blank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
