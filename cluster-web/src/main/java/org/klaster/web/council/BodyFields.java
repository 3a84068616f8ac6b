package org.klaster.web.council;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.council.BodyRules;
import org.klaster.vocabulary.council.SeatQuota;

/** The fields of a council's rules about who sits in it and who may act for whom. */
public class BodyFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private @Nullable Integer seats;
  private @Nullable String government;
  private @Nullable String business;
  private @Nullable String science;
  private boolean substitution;
  private int delegations;
  private boolean delegatedPresent;
  private boolean coChairs;

  BodyFields(BodyRules body) {
    seats = body.seats();
    government = body.government().written();
    business = body.business().written();
    science = body.science().written();
    substitution = body.substitution();
    delegations = body.delegations();
    delegatedPresent = body.delegatedPresent();
    coChairs = body.coChairs();
  }

  /**
   * @throws org.klaster.vocabulary.shared.DomainRuleViolation where the numbers do not fit together
   */
  BodyRules input() {
    return new BodyRules(
        seats,
        SeatQuota.parse(government),
        SeatQuota.parse(business),
        SeatQuota.parse(science),
        substitution,
        delegations,
        delegatedPresent,
        coChairs);
  }

  public @Nullable Integer getSeats() {
    return seats;
  }

  public void setSeats(@Nullable Integer seats) {
    this.seats = seats;
  }

  public @Nullable String getGovernment() {
    return government;
  }

  public void setGovernment(@Nullable String government) {
    this.government = government;
  }

  public @Nullable String getBusiness() {
    return business;
  }

  public void setBusiness(@Nullable String business) {
    this.business = business;
  }

  public @Nullable String getScience() {
    return science;
  }

  public void setScience(@Nullable String science) {
    this.science = science;
  }

  public boolean isSubstitution() {
    return substitution;
  }

  public void setSubstitution(boolean substitution) {
    this.substitution = substitution;
  }

  public int getDelegations() {
    return delegations;
  }

  public void setDelegations(int delegations) {
    this.delegations = delegations;
  }

  public boolean isDelegatedPresent() {
    return delegatedPresent;
  }

  public void setDelegatedPresent(boolean delegatedPresent) {
    this.delegatedPresent = delegatedPresent;
  }

  public boolean isCoChairs() {
    return coChairs;
  }

  public void setCoChairs(boolean coChairs) {
    this.coChairs = coChairs;
  }
}
