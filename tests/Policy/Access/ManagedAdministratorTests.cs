using System.Text.Json.Nodes;
using Slipway.Policy.Access;
using Xunit;

namespace Slipway.Tests.Policy.Access;

public sealed class ManagedAdministratorTests
{
    [Fact]
    public void Role_WithAdministratorAccess_IsFound() =>
        new GoodPlan()
            .With("RolePolicyAttachment", "platform-pods", "policyArn", "arn:aws:iam::aws:policy/AdministratorAccess")
            .Breaks(ManagedAdministrator.Rule, "platform-pods.policyArn", "platform-pods attaches AdministratorAccess");

    [Fact]
    public void Role_WithFullAccessToAService_IsFound() =>
        new GoodPlan()
            .With("Role", "platform-pods", "managedPolicyArns", new JsonArray("arn:aws:iam::aws:policy/AmazonS3FullAccess"))
            .Breaks(ManagedAdministrator.Rule, "platform-pods.managedPolicyArns", "platform-pods attaches AmazonS3FullAccess");
}
