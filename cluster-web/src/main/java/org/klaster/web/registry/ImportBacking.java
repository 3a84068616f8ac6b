package org.klaster.web.registry;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.klaster.api.registry.ImportIndicators;
import org.klaster.api.registry.ImportPreview;
import org.klaster.api.registry.RegionalIndicators;
import org.klaster.api.shared.InvalidInput;
import org.klaster.web.shared.CurrentUser;
import org.klaster.web.shared.Flash;

/** Import of a region's indicators: choose, look, confirm. */
@Named
@ViewScoped
public class ImportBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Characters of a table at most; the printed tables have a thousand. */
  private static final int MOST = 500_000;

  @Inject private RegionalIndicators indicators;
  @Inject private Flash flash;
  @Inject private CurrentUser user;

  private @Nullable String region;
  private @Nullable String source;
  private transient @Nullable Part file;
  private @Nullable ImportIndicators command;
  private @Nullable ImportPreview preview;

  /** Opens the form for those who may import. */
  public void load() {
    FormAccess.require(user.isCoordinator() || user.isMinistry());
  }

  /** Shows what the file would bring; stores nothing. */
  public void look() {
    preview = null;
    if (region == null) {
      throw new InvalidInput("region", "required");
    }
    if (source == null) {
      throw new InvalidInput("source", "required");
    }
    command = new ImportIndicators(region, source, text());
    preview = indicators.preview(command);
  }

  /** Stores what was shown. */
  public @Nullable String confirm() {
    if (command == null) {
      return null;
    }
    indicators.confirm(command);
    return flash.done("registry.import.done", "/public/region.xhtml?kato=" + command.region());
  }

  private String text() {
    if (file == null || file.getSize() == 0) {
      throw new InvalidInput("file", "required");
    }
    if (file.getSize() > MOST) {
      throw new InvalidInput("file", "import.too-large", MOST / 1000);
    }
    try (var in = file.getInputStream()) {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(in.readAllBytes()))
          .toString();
    } catch (CharacterCodingException e) {
      throw (InvalidInput) new InvalidInput("file", "import.not-utf8").initCause(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public @Nullable String getRegion() {
    return region;
  }

  public void setRegion(@Nullable String region) {
    this.region = region;
  }

  public @Nullable String getSource() {
    return source;
  }

  public void setSource(@Nullable String source) {
    this.source = source;
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }

  public @Nullable ImportPreview getPreview() {
    return preview;
  }
}
