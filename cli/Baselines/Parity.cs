using System.Text.RegularExpressions;
using Slipway.Cli.Preview;
using Slipway.Cli.Stacks;
using Slipway.Plan;
using Slipway.Plan.Differences;

namespace Slipway.Cli.Baselines;

/// <summary>Two environments side by side, and whether what differs comes from their settings or from the products' files.</summary>
internal static class Parity
{
    public static async Task<PreviewedStack> OfAsync(string other, DeploymentPlan plan, IStackSource stacks, string? releases)
    {
        var theirs = Renamed(await stacks.PlanAsync(other, releases).ConfigureAwait(false), plan.Stack);

        // The environment as it would be with the other one's settings: what then still differs, products' files say.
        var withTheirSettings = await stacks.PlanAsync(plan.Stack, releases, settingsOf: other).ConfigureAwait(false);
        var all = PlanDifference.BetweenPlans(theirs, plan, other);
        return new()
        {
            Difference = InPlace(all) with { NewDecisions = [] },
            HasBaseline = true,
            Causes = new()
            {
                BySettings = Changed(PlanDifference.BetweenPlans(withTheirSettings, plan, other)),
                ByFiles = Changed(PlanDifference.BetweenPlans(theirs, withTheirSettings, other)),
            },
        };
    }

    // Nothing becomes the other environment's: what could not be changed in place is different, and no more.
    private static PlanDifference InPlace(PlanDifference difference) => difference with
    {
        Resources =
        [
            .. difference.Resources.Select(change => change.Operation != Operation.Replace ? change : change with
            {
                Operation = Operation.Update,
                Properties = [.. change.Properties.Select(property => property with { Replaces = false })],
            }),
        ],
    };

    private static HashSet<string> Changed(PlanDifference difference) =>
        difference.Changed.Select(change => change.Resource.Urn).ToHashSet(StringComparer.Ordinal);

    /// <summary>The plan as it would read if the environment had the other name; logical names are free of it.</summary>
    private static DeploymentPlan Renamed(DeploymentPlan plan, string stack)
    {
        var name = new Regex($@"(?<![A-Za-z0-9]){Regex.Escape(plan.Stack)}(?![A-Za-z0-9])", RegexOptions.CultureInvariant);
        var renamed = PlanReader.Read(PlanJson.Write(plan)
            .Replace($"\"urn:pulumi:{plan.Stack}::", $"\"urn:pulumi:{stack}::", StringComparison.Ordinal)
            .Replace($"::{DeploymentPlan.StackType}::{plan.Project}-{plan.Stack}\"", $"::{DeploymentPlan.StackType}::{plan.Project}-{stack}\"", StringComparison.Ordinal));
        return renamed with
        {
            Resources = [.. renamed.Resources.Select(resource => resource with { Inputs = (PlanObject)Renamed(resource.Inputs, name, stack) })],
            Outputs = (PlanObject)Renamed(renamed.Outputs, name, stack),
        };
    }

    private static PlanValue Renamed(PlanValue value, Regex name, string stack) => value switch
    {
        PlanText text => new PlanText(name.Replace(text.Text, stack)),
        PlanList list => new PlanList { Items = [.. list.Items.Select(item => Renamed(item, name, stack))] },
        PlanObject inner => new PlanObject(inner.Members.Select(member => KeyValuePair.Create(member.Key, Renamed(member.Value, name, stack)))),
        _ => value,
    };
}
