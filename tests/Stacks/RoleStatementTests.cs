using System.Text.Json.Nodes;
using Xunit;

namespace Slipway.Tests.Stacks;

/// <summary>Everything that any role may do, statement by statement, as a person approved it.</summary>
public sealed class RoleStatementTests
{
    [Theory]
    [InlineData("staging")]
    [InlineData("production")]
    public async Task Roles_OfAnEnvironment_MayDoWhatIsApprovedAndNoMore(string stack)
    {
        var plan = await Environments.OfAsync(stack);
        var lines = plan.OfType("aws:iam/role:Role").SelectMany(role => Statements($"{role.Name} is trusted", role.Inputs.TextAt("assumeRolePolicy")!))
            .Concat(plan.OfType("aws:iam/rolePolicy:RolePolicy").SelectMany(policy => Statements($"{policy.Name} may", policy.Inputs.TextAt("policy")!)))
            .Concat(plan.OfType("aws:iam/rolePolicyAttachment:RolePolicyAttachment")
                .Select(attached => $"{attached.Inputs.At("role")} has {attached.Inputs.At("policyArn")}"));

        ApprovedFile.Compare($"tests/Stacks/approved/roles-{stack}.txt", string.Concat(lines.Order(StringComparer.Ordinal).Select(line => $"{line}\n")));
    }

    private static IEnumerable<string> Statements(string whose, string policy) =>
        JsonNode.Parse(policy)!["Statement"]!.AsArray().Select(statement => $"{whose}: {statement!.ToJsonString()}");
}
