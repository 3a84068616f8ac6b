package org.klaster.web.i18n;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.Language;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * The texts as pages use them: {@code #{m['registry.clusters.title']}}, {@code #{m.format('key',
 * a)}}, {@code #{m.label(enumConstant)}}, {@code #{m.text(localizedText)}}.
 */
@Named("m")
@ApplicationScoped
public class Messages extends AbstractMap<String, String> {

  /** The language of the page that is being made. */
  public Language language() {
    FacesContext faces = FacesContext.getCurrentInstance();
    if (faces == null) {
      return Language.KK;
    }
    return faces.getViewRoot() == null
        ? Language.of(faces.getApplication().getViewHandler().calculateLocale(faces))
        : Language.of(faces.getViewRoot().getLocale());
  }

  @Override
  public String get(@Nullable Object key) {
    return Texts.get(language(), String.valueOf(key));
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return Texts.find(language(), String.valueOf(key)).isPresent();
  }

  public String format(String key, @Nullable Object first) {
    return Texts.format(language(), key, Arrays.asList(first));
  }

  public String format(String key, @Nullable Object first, @Nullable Object second) {
    return Texts.format(language(), key, Arrays.asList(first, second));
  }

  public String format(
      String key, @Nullable Object first, @Nullable Object second, @Nullable Object third) {
    return Texts.format(language(), key, Arrays.asList(first, second, third));
  }

  public String formatAll(String key, List<?> arguments) {
    return Texts.format(language(), key, arguments);
  }

  /** What a constant is called. */
  public String label(@Nullable Enum<?> constant) {
    return constant == null ? "" : get(Texts.enumKey(constant));
  }

  public String text(@Nullable LocalizedText text) {
    return text == null ? "" : text.in(language());
  }

  @Override
  public Set<Entry<String, String>> entrySet() {
    throw new UnsupportedOperationException("Texts are looked up, not listed");
  }
}
