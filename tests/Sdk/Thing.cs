using System.Collections.Immutable;
using System.Text.Json;
using Pulumi;

namespace Slipway.Tests.Sdk;

/// <summary>A resource with one property of every kind.</summary>
internal sealed class Thing(string name, ResourceArgs? args = null, CustomResourceOptions? options = null)
    : CustomResource("test:index:Thing", name, args, options)
{
    [Output("text")]
    public Output<string> Text { get; private set; } = null!;

    [Output("count")]
    public Output<int> Count { get; private set; } = null!;

    [Output("ratio")]
    public Output<double?> Ratio { get; private set; } = null!;

    [Output("on")]
    public Output<bool> On { get; private set; } = null!;

    [Output("items")]
    public Output<ImmutableArray<string>> Items { get; private set; } = null!;

    [Output("labels")]
    public Output<ImmutableDictionary<string, string>> Labels { get; private set; } = null!;

    [Output("part")]
    public Output<Part> Part { get; private set; } = null!;

    [Output("size")]
    public Output<Size> Size { get; private set; } = null!;

    [Output("choice")]
    public Output<Union<int, string>> Choice { get; private set; } = null!;

    [Output("document")]
    public Output<JsonElement> Document { get; private set; } = null!;

    public static Thing Get(string name, Input<string> id) => new(name, options: new CustomResourceOptions { Id = id });
}
