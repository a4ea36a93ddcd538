using System.Text.Json.Nodes;

namespace Slipway.Tests.Policy;

/// <summary>Changes to the IAM policies of the good plan.</summary>
internal static class GoodPolicies
{
    private const string Conditions = "assumeRolePolicy/json/Statement/0/Condition";

    /// <summary>Replaces what the pods' role may do by one statement.</summary>
    public static GoodPlan PodsHave(this GoodPlan plan, string statement) =>
        plan.With("RolePolicy", "platform-pods", "policy/json/Statement", new JsonArray(JsonNode.Parse(statement)));

    /// <summary>Replaces what a claim of the pipeline's token is compared with.</summary>
    public static GoodPlan PipelineComparing(this GoodPlan plan, string how, string claim, string value) =>
        plan.With("Role", "shop-pipeline", $"{Conditions}/{how}/token.actions.githubusercontent.com:{claim}", value);
}
