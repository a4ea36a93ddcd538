using System.Text.Json.Nodes;
using Slipway.Plan;
using Slipway.Plan.Differences;

namespace Slipway.Tests.Plan.Differences;

/// <summary>Small plans of single things, their inputs written as JSON.</summary>
internal static class Things
{
    public const string Prefix = "urn:pulumi:trial::shop::";

    public static PlannedResource Thing(string name, string inputs, string type = "t:i:Thing") => new()
    {
        Urn = $"{Prefix}{type}::{name}",
        Type = type,
        Name = name,
        Custom = true,
        Product = "shop",
        Concern = "cloud",
        Inputs = (PlanObject)PlanReader.Value(inputs),
    };

    public static DeploymentPlan Of(params IReadOnlyList<PlannedResource> resources) =>
        new() { Project = "shop", Stack = "trial", Resources = [.. resources.OrderBy(resource => resource.Urn, StringComparer.Ordinal)] };

    public static PlanDifference Between(PlannedResource before, PlannedResource after) =>
        PlanDifference.BetweenPlans(Of(before), Of(after), "before");

    /// <summary>What differs between two versions of one thing, one text for each.</summary>
    public static IEnumerable<string> Changes(string before, string after, string type = "t:i:Thing") =>
        Changes(Between(Thing("a", before, type), Thing("a", after, type)));

    public static IEnumerable<string> Changes(PlanDifference difference) =>
        difference.Changed.SelectMany(change => change.Properties)
            .Select(change => $"{change.Path}: {Shown(change.Before)} => {Shown(change.After)}{(change.Replaces ? " !" : "")}");

    public static string Json(params (string Name, JsonNode? Value)[] members) =>
        new JsonObject(members.Select(member => KeyValuePair.Create(member.Name, member.Value))).ToJsonString();

    private static string Shown(PlanValue? value) => value is null ? "-" : PlanJson.Compact(value);
}
