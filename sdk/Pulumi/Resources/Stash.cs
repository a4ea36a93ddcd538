namespace Pulumi;

/// <summary>A resource that keeps the first value it was given.</summary>
public sealed class Stash(string name, StashArgs args, CustomResourceOptions? options = null)
    : CustomResource("pulumi:index:Stash", name, args, options)
{
    [Output("input")]
    public Output<object> Input { get; private set; } = null!;

    [Output("output")]
    public Output<object> Output { get; private set; } = null!;
}
