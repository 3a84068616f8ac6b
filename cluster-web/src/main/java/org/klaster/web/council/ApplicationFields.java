package org.klaster.web.council;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.ApplicationForm;
import org.klaster.vocabulary.council.TurnoverBand;
import org.klaster.vocabulary.registry.MembershipPlace;
import org.klaster.vocabulary.registry.MembershipRole;

/** The fields of an application as the page fills them in. */
public class ApplicationFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private @Nullable MembershipRole role;
  private @Nullable MembershipPlace place;
  private @Nullable String statement;
  private @Nullable TurnoverBand turnover;
  private @Nullable String contactName;
  private @Nullable String contactEmail;
  private boolean consent;

  ApplicationFields(ApplicationForm form) {
    role = form.role();
    place = form.place();
    statement = form.statement();
    turnover = form.turnover();
    contactName = form.contactName();
    contactEmail = form.contactEmail();
    consent = form.consent();
  }

  ApplicationForm form() {
    return new ApplicationForm(
        role, place, statement, turnover, contactName, contactEmail, consent);
  }

  public @Nullable MembershipRole getRole() {
    return role;
  }

  public void setRole(@Nullable MembershipRole role) {
    this.role = role;
  }

  public @Nullable MembershipPlace getPlace() {
    return place;
  }

  public void setPlace(@Nullable MembershipPlace place) {
    this.place = place;
  }

  public @Nullable String getStatement() {
    return statement;
  }

  public void setStatement(@Nullable String statement) {
    this.statement = statement;
  }

  public @Nullable TurnoverBand getTurnover() {
    return turnover;
  }

  public void setTurnover(@Nullable TurnoverBand turnover) {
    this.turnover = turnover;
  }

  public @Nullable String getContactName() {
    return contactName;
  }

  public void setContactName(@Nullable String contactName) {
    this.contactName = contactName;
  }

  public @Nullable String getContactEmail() {
    return contactEmail;
  }

  public void setContactEmail(@Nullable String contactEmail) {
    this.contactEmail = contactEmail;
  }

  public boolean isConsent() {
    return consent;
  }

  public void setConsent(boolean consent) {
    this.consent = consent;
  }
}
