using System.Text.Json;
using Slipway.Cluster.AddOns;
using Slipway.Cluster.ControlPlane;
using Xunit;

namespace Slipway.Tests.Cluster;

public sealed class ChartValuesTests
{
    [Fact]
    public void Of_RecordWithNestedAndMissingValues_IsTheChartsTree()
    {
        var values = ChartValues.Of(new Sample { Names = ["a", "b"], Inner = new() { Ratio = 0.5, IsOn = true } });

        Assert.Equal("""{"inner":{"isOn":true,"ratio":0.5},"names":["a","b"]}""", Sorted(values));
    }

    [Fact]
    public void Kubeconfig_Cluster_SignsInWithTheCommandLineAndHoldsNoSecret() => Assert.Equal(
        """{"apiVersion":"v1","kind":"Config","clusters":[{"name":"blue","cluster":{"server":"https://x","certificate-authority-data":"Q0E="}}],"users":[{"name":"blue","user":{"exec":{"apiVersion":"client.authentication.k8s.io/v1beta1","command":"aws","args":["eks","get-token","--cluster-name","blue","--region","eu-west-1"],"interactiveMode":"Never"}}}],"contexts":[{"name":"blue","context":{"cluster":"blue","user":"blue"}}],"current-context":"blue"}""",
        Kubeconfig.For("blue", "eu-west-1", "https://x", "Q0E="));

    private static string Sorted(IReadOnlyDictionary<string, object> values) => JsonSerializer.Serialize(Ordered(values));

    private static object Ordered(object value) => value is IReadOnlyDictionary<string, object> members
        ? new SortedDictionary<string, object>(members.ToDictionary(member => member.Key, member => Ordered(member.Value)), StringComparer.Ordinal)
        : value;

    private sealed record Sample : IChartValues
    {
        public required IReadOnlyList<string> Names { get; init; }

        public required Part Inner { get; init; }

        public string? Missing { get; init; }
    }

    private sealed record Part
    {
        public double Ratio { get; init; }

        public bool IsOn { get; init; }
    }
}
