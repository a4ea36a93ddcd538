using System.Collections.Immutable;
using Pulumi;

namespace Slipway.Tests.Engine;

[AttributeUsage(AttributeTargets.Class)]
internal sealed class PartTypeAttribute : ResourceTypeAttribute
{
    public PartTypeAttribute(string type)
        : base(type, "1.0.0")
    {
    }
}

internal sealed class VolumeArgs : ResourceArgs
{
    [Input("path", required: true)]
    public Input<string> Path { get; set; } = null!;

    [Input("size")]
    public Input<int>? Size { get; set; }

    [Input("password")]
    public Input<string>? Password { get; set; }
}

internal sealed class MachineArgs : ResourceArgs
{
    [Input("environment")]
    private InputMap<string>? environment;

    [Input("arguments")]
    private InputList<string>? arguments;

    [Input("volumes")]
    private InputList<VolumeArgs>? volumes;

    [Input("image", required: true)]
    public Input<string> Image { get; set; } = null!;

    [Input("replicas")]
    public Input<int>? Replicas { get; set; }

    [Input("enabled")]
    public Input<bool>? Enabled { get; set; }

    [Input("port")]
    public InputUnion<int, string>? Port { get; set; }

    [Input("boot")]
    public Input<VolumeArgs>? Boot { get; set; }

    [Input("settings", json: true)]
    public Input<VolumeArgs>? Settings { get; set; }

    [Input("anything")]
    public Input<object>? Anything { get; set; }

    public InputMap<string> Environment { get => environment ??= []; set => environment = value; }

    public InputList<string> Arguments { get => arguments ??= []; set => arguments = value; }

    public InputList<VolumeArgs> Volumes { get => volumes ??= []; set => volumes = value; }
}

[OutputType]
internal sealed class Endpoint
{
    public readonly string Host;
    public readonly int Port;

    [OutputConstructor]
    private Endpoint(string host, int port)
    {
        Host = host;
        Port = port;
    }
}

[PartType("parts:index/machine:Machine")]
internal sealed class Machine : CustomResource
{
    public Machine(string name, MachineArgs? args, CustomResourceOptions? options = null)
        : base("parts:index/machine:Machine", name, args, options)
    {
    }

    [Output("address")]
    public Output<string> Address { get; private set; } = null!;

    [Output("serial")]
    public Output<int> Serial { get; private set; } = null!;

    [Output("enabled")]
    public Output<bool> Enabled { get; private set; } = null!;

    [Output("arguments")]
    public Output<ImmutableArray<string>> Arguments { get; private set; } = null!;

    [Output("addresses")]
    public Output<ImmutableArray<string>> Addresses { get; private set; } = null!;

    [Output("labels")]
    public Output<ImmutableDictionary<string, string>> Labels { get; private set; } = null!;

    [Output("endpoints")]
    public Output<ImmutableArray<Endpoint>> Endpoints { get; private set; } = null!;
}

internal sealed class PartsProvider : ProviderResource
{
    public PartsProvider(string name, CustomResourceOptions? options = null)
        : base("parts", name, ResourceArgs.Empty, options)
    {
    }
}

internal sealed class Group : ComponentResource
{
    public Group(string name, string folder = "cloud", ComponentResourceOptions? options = null)
        : base($"slipway:{folder}:Group", name, options)
    {
    }

    public void Finish(Dictionary<string, object?> outputs) => RegisterOutputs(outputs);
}

internal sealed class SmallStack : Stack
{
    public SmallStack(StackOptions options, Action<SmallStack> declare)
        : base(options) => declare(this);

    [Output("where")]
    public Output<string>? Where { get; set; }
}
