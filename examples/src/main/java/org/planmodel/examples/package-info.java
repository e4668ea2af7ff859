/**
 * Runnable programs that a newcomer copies from. Each has its command in its own Javadoc, with {@code -Dexec.args="..."} behind it for what is to be said to
 * it; without arguments most take the sample plan that comes with them. A failure is one line, and the exit status tells whether something could not
 * be read or written (1) or the command line is wrong (2).
 *
 * <ul>
 *   <li>{@link org.planmodel.examples.ReadPlan} reads plans, shows what is in them, and writes them as JSON.
 *   <li>{@link org.planmodel.examples.ConvertPlan} turns a plan of one format into another and says what was lost.
 *   <li>{@link org.planmodel.examples.ValidatePlan} holds a plan to the rules of the library and says what is odd in it.
 *   <li>{@link org.planmodel.examples.ComparePlans} says what changed between two versions or two years of a plan.
 *   <li>{@link org.planmodel.examples.AssignUnits} says who answers for each item of a plan, and for which items nobody does (责任分工).
 *   <li>{@link org.planmodel.examples.BreakDownPlan} breaks a plan down into a workbook that people fill in, and reads it back (任务分解).
 *   <li>{@link org.planmodel.examples.CollectReports} sends out the forms on which units report, and collects what comes back (进度报送).
 *   <li>{@link org.planmodel.examples.EvaluateTargets} says where targets stand after half a year, why, and what it would take (进度评估).
 *   <li>{@link org.planmodel.examples.AssessUnits} assesses units by a scheme and explains each of their points (考核).
 *   <li>{@link org.planmodel.examples.RehearseScheme} runs a year's facts through a draft of the scheme and says who moves and why.
 *   <li>{@link org.planmodel.examples.TrackYear} takes a plan through its whole year: breakdown, reports, four bulletins, assessment.
 * </ul>
 *
 * <p>{@code UnitTestPlanLogicTest}, among the tests, shows how the logic of a plan is tested.
 */
package org.planmodel.examples;
