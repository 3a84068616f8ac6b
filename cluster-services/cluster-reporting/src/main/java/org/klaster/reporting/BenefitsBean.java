package org.klaster.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klaster.api.reporting.BenefitMembership;
import org.klaster.api.reporting.BenefitSums;
import org.klaster.api.reporting.BenefitView;
import org.klaster.api.reporting.Benefits;
import org.klaster.api.reporting.EnterBenefit;
import org.klaster.api.shared.DocumentContent;
import org.klaster.api.shared.NotFound;
import org.klaster.domain.reporting.BenefitEntry;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.document.DocumentStore;
import org.klaster.vocabulary.shared.Period;
import org.klaster.vocabulary.shared.Roles;

/** What membership brings. */
@Stateless
@RolesAllowed(Roles.PARTICIPANT)
public class BenefitsBean implements Benefits {

  private static final int FIRST_YEAR = 1991;

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy policy;
  @Inject private BenefitViews views;
  @Inject private BenefitSumBook sums;
  @Inject private FormCatalogue catalogue;
  @Inject private DocumentStore store;
  @Inject private BenefitRecord record;

  @Override
  public List<BenefitMembership> own() {
    return views.memberships(policy.ownOrganisations());
  }

  @Override
  public BenefitView benefit(long clusterId, long organisationId, int year) {
    int thisYear = record.thisYear();
    return views.view(required(clusterId, organisationId), year(year, thisYear), thisYear);
  }

  @Override
  public long enter(
      EnterBenefit command, @Nullable String fileName, @Nullable InputStream content) {
    BenefitMembership membership = required(command.clusterId(), command.organisationId());
    Long proof = fileName == null || content == null ? null : store.store(fileName, content).id();
    return record.enter(membership, command, proof);
  }

  @Override
  public void withdraw(long entryId, int version) {
    record.withdraw(own(entryId), version);
  }

  @Override
  public DocumentContent proof(long entryId) {
    Long proof = own(entryId).content().proofId();
    if (proof == null) {
      throw new NotFound("document", entryId);
    }
    return store.content(store.find(proof));
  }

  @Override
  @RolesAllowed({Roles.COORDINATOR, Roles.MINISTRY})
  public BenefitSums sums(int year) {
    int thisYear = record.thisYear();
    int shown = year(year, thisYear);
    return new BenefitSums(
        shown,
        thisYear,
        sums.rows(clusters(), shown, catalogue.control(new Period(thisYear, 4)), record.now()));
  }

  /** A year that can be looked at; this one in place of any other. */
  private static int year(int asked, int thisYear) {
    return asked < FIRST_YEAR || asked > thisYear ? thisYear : asked;
  }

  private Set<Long> clusters() {
    return policy.is(Roles.MINISTRY)
        ? new HashSet<>(
            entities.createQuery("select c.id from Cluster c", Long.class).getResultList())
        : policy.coordinatedClusters();
  }

  private BenefitMembership required(long clusterId, long organisationId) {
    policy.requireRepresents(organisationId);
    return views.memberships(Set.of(organisationId)).stream()
        .filter(one -> one.clusterId() == clusterId)
        .findFirst()
        .orElseThrow(() -> new NotFound("membership", clusterId));
  }

  private BenefitEntry own(long entryId) {
    BenefitEntry entry = entities.find(BenefitEntry.class, entryId);
    if (entry == null || !policy.represents(entry.organisationId())) {
      throw new NotFound(BenefitBook.ENTRY, entryId);
    }
    return entry;
  }
}
