/**
 * Yaodian's modules, from the ground up; each may use only those before it, and only their root package.
 *
 * <ul>
 *   <li>{@code shared}: problems, paging, time; no word of the domain
 *   <li>{@code organisation}: the tree of org units, departments
 *   <li>{@code access}: who is calling, which subtree they may see and write
 *   <li>{@code plan}: plans and programmes
 *   <li>{@code task}: tasks, clauses, assignments
 *   <li>{@code target}: targets, goals, observations; rollup and status
 *   <li>{@code milestone}: dated deliverables
 *   <li>{@code reporting}: what org units have to report; progress reports and evidence
 *   <li>{@code voice}: complaints and suggestions, and what is answered
 *   <li>{@code supervision}: orders that demand an answer, and the rules that propose them
 *   <li>{@code reminder}: what is due soon or overdue, told to whom it concerns
 *   <li>{@code insight}: the read side over all of them; writes nothing
 *   <li>{@code years}: a plan beside an earlier one; what follows what, and what is carried over
 *   <li>{@code document}: published work plans in, read by rules and confirmed by a person
 *   <li>{@code brief}: what goes round on paper: figures frozen at publishing, as Word, Excel and PDF
 *   <li>{@code calendar}: addresses under which a phone subscribes to a timeline
 *   <li>{@code audit}: who changed what; nobody tells it, it listens to what is stored
 *   <li>{@code exchange}: plan packs and batches in, receipts and the feed of changes out
 *   <li>{@code webhook}: that feed pushed to the addresses of other systems
 *   <li>{@code operation}: figures for whoever keeps the service running
 * </ul>
 */
@NullMarked
package org.yaodian.workplan;

import org.jspecify.annotations.NullMarked;
