package org.klaster.procurement.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.klaster.api.procurement.ContractAction;
import org.klaster.api.procurement.ContractLineView;
import org.klaster.api.procurement.ContractRow;
import org.klaster.api.procurement.ContractView;
import org.klaster.api.procurement.QualityClaimView;
import org.klaster.domain.procurement.ContractLine;
import org.klaster.domain.procurement.PurchaseContract;
import org.klaster.domain.procurement.QualityClaim;
import org.klaster.domain.procurement.Tender;
import org.klaster.domain.procurement.TenderLot;
import org.klaster.domain.registry.Organisation;
import org.klaster.platform.document.DocumentStore;
import org.klaster.vocabulary.procurement.ContractSide;
import org.klaster.vocabulary.procurement.ContractStatus;
import org.klaster.vocabulary.procurement.Reconciliation;
import org.klaster.vocabulary.shared.LocalizedText;

/** Contracts as they are shown; callers were found to be allowed to read them. */
@ApplicationScoped
public class ContractViews {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private ContractBook book;
  @Inject private ContractAccess access;
  @Inject private DocumentStore documents;

  /** Rows of a list; three statements however many they are. */
  List<ContractRow> rows(List<PurchaseContract> contracts) {
    if (contracts.isEmpty()) {
      return List.of();
    }
    List<Long> keys = contracts.stream().map(PurchaseContract::id).toList();
    Map<Long, Reconciliation> said = book.reconciled(keys);
    Map<Long, Long> claims = book.openClaims(keys);
    Map<Long, LocalizedText> names = names(contracts);
    return contracts.stream()
        .map(
            contract -> {
              Reconciliation both = said.get(contract.id());
              return new ContractRow(
                  contract.id(),
                  contract.number(),
                  name(names, contract.buyerId()),
                  name(names, contract.supplierId()),
                  contract.amount(),
                  contract.status(),
                  contract.signedAt(ContractSide.BUYER),
                  contract.signedAt(ContractSide.SUPPLIER),
                  both == null ? 0 : both.mismatches(),
                  claims.getOrDefault(contract.id(), 0L));
            })
        .toList();
  }

  private static LocalizedText name(Map<Long, LocalizedText> names, Long organisation) {
    LocalizedText name = names.get(organisation);
    if (name == null) {
      throw new IllegalStateException("No organisation " + organisation);
    }
    return name;
  }

  private Map<Long, LocalizedText> names(List<PurchaseContract> contracts) {
    Set<Long> organisations =
        contracts.stream()
            .flatMap(contract -> Stream.of(contract.buyerId(), contract.supplierId()))
            .collect(Collectors.toSet());
    Map<Long, LocalizedText> names = new HashMap<>();
    entities
        .createQuery("select o from Organisation o where o.id in :keys", Organisation.class)
        .setParameter("keys", organisations)
        .getResultStream()
        .forEach(organisation -> names.put(organisation.id(), organisation.name()));
    return names;
  }

  ContractView view(PurchaseContract contract) {
    Tender tender = entities.find(Tender.class, contract.tenderId());
    Reconciliation said = book.reconciled(contract);
    ContractSide side = access.side(contract);
    List<QualityClaim> claims = book.claims(contract);
    return new ContractView(
        rows(List.of(contract)).get(0),
        contract.version(),
        tender.id(),
        tender.name(),
        side,
        contract.termsNumber(),
        contract.status() == ContractStatus.DRAWN ? contract.signUntil() : null,
        refusal(contract),
        said.paid(),
        book.lines(contract).stream().map(line -> line(line, said)).toList(),
        said.rows(),
        claims.stream().map(this::claim).toList(),
        possible(contract, side, claims));
  }

  private static ContractView.@Nullable Refusal refusal(PurchaseContract contract) {
    ContractSide side = contract.refusedSide();
    Instant at = contract.refusedAt();
    String ground = contract.refusal();
    return side == null || at == null || ground == null
        ? null
        : new ContractView.Refusal(side, at, ground, contract.isSilent());
  }

  private static Set<ContractAction> possible(
      PurchaseContract contract, @Nullable ContractSide side, List<QualityClaim> claims) {
    Set<ContractAction> actions = EnumSet.noneOf(ContractAction.class);
    if (side == null) {
      return actions;
    }
    if (contract.status() == ContractStatus.DRAWN && contract.signedAt(side) == null) {
      actions.add(ContractAction.SIGN);
    }
    if (contract.status() == ContractStatus.DRAWN) {
      actions.add(ContractAction.REFUSE);
    }
    if (contract.status() == ContractStatus.SIGNED) {
      actions.add(ContractAction.REPORT);
      if (side == ContractSide.BUYER) {
        actions.add(ContractAction.CLAIM);
      } else if (claims.stream().anyMatch(claim -> claim.accepted() == null)) {
        actions.add(ContractAction.ANSWER_CLAIM);
      }
    }
    return actions;
  }

  private ContractLineView line(ContractLine line, Reconciliation said) {
    TenderLot lot = entities.find(TenderLot.class, line.lotId());
    return new ContractLineView(
        lot.id(),
        lot.position(),
        lot.terms().name(),
        lot.terms().unit(),
        line.quantity(),
        said.delivered(lot.id()),
        line.amount(),
        line.deliveries());
  }

  private QualityClaimView claim(QualityClaim claim) {
    return new QualityClaimView(
        claim.id(),
        entities.find(TenderLot.class, claim.lotId()).terms().name(),
        claim.claim(),
        claim.record(),
        DocumentStore.view(documents.find(claim.documentId())),
        claim.filedAt(),
        claim.accepted(),
        claim.answer(),
        claim.answeredAt());
  }
}
