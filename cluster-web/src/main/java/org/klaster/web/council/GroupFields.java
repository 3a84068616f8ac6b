package org.klaster.web.council;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.AddToGroup;
import org.klaster.api.shared.InvalidInput;

/** The fields with which an organisation is put into a business group. */
public class GroupFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private @Nullable Long group;
  private @Nullable String identifier;
  private @Nullable LocalDate from;
  private @Nullable String source;

  AddToGroup input() {
    if (group == null || identifier == null || source == null) {
      throw new InvalidInput("memberGroup", "required");
    }
    return new AddToGroup(group, identifier, from, source);
  }

  public @Nullable Long getGroup() {
    return group;
  }

  public void setGroup(@Nullable Long group) {
    this.group = group;
  }

  public @Nullable String getIdentifier() {
    return identifier;
  }

  public void setIdentifier(@Nullable String identifier) {
    this.identifier = identifier;
  }

  public @Nullable LocalDate getFrom() {
    return from;
  }

  public void setFrom(@Nullable LocalDate from) {
    this.from = from;
  }

  public @Nullable String getSource() {
    return source;
  }

  public void setSource(@Nullable String source) {
    this.source = source;
  }
}
