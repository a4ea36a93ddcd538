using System.Text.Json;
using System.Text.Json.Nodes;
using Slipway.Plan;
using Xunit;

namespace Slipway.Tests.Cloud.Identity;

/// <summary>Compares documents whole, laid out so that a difference shows where it is.</summary>
internal static class Policies
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static void AssertSame(string expected, string actual) => Assert.Equal(Lay(expected), Lay(actual));

    /// <summary>The document that a planned resource has at a property.</summary>
    public static string Of(PlannedResource resource, string property = "policy") =>
        resource.Inputs.TextAt(property) ?? throw new InvalidOperationException($"{resource.Name} has no {property}");

    private static string Lay(string json) => JsonNode.Parse(json)!.ToJsonString(Indented);
}
