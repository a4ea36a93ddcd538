using Pulumi;
using Pulumi.Kubernetes.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Slipway.Cli.Engine;
using Xunit;

namespace Slipway.Tests.Engine;

public sealed class ProviderTests
{
    private static readonly EngineRequest Request = Runs.Request with { Cloud = new CloudFacts { Region = "eu-north-1", Account = "424242424242", Zones = ["b", "a"] } };

    [Fact]
    public async Task Run_LookedUpResource_HasItsIdAndReferences()
    {
        var plan = await Runs.OfAsync(() =>
        {
            var found = Namespace.Get("old", "kube-system");
            _ = new Namespace("shop", new NamespaceArgs { Metadata = new ObjectMetaArgs { Name = Output.Format($"{found.Id}-x-{found.Metadata.Apply(metadata => metadata.Uid)}") } });
        });

        Assert.Equal("kube-system", plan.Named("old").ReadId?.ToString());
        Assert.Equal("""{"apiVersion":"v1","kind":"Namespace","metadata":{"name":"kube-system-x-${old.metadata.uid}"}}""", plan.Inputs("shop"));
    }

    [Fact]
    public async Task Run_Functions_AreAnsweredFromTheSettings()
    {
        var plan = await Runs.OfAsync(() => _ = new Machine("first", new MachineArgs
        {
            Image = Answer("aws:index/getCallerIdentity:getCallerIdentity", "accountId"),
            Arguments =
            {
                Answer("aws:index/getRegion:getRegion", "name"),
                Answer("aws:index/getPartition:getPartition", "reverseDnsPrefix"),
                Output.Create(Deployment.Instance.InvokeAsync<ZonesResult>("aws:index/getAvailabilityZones:getAvailabilityZones", InvokeArgs.Empty)).Apply(zones => string.Join(',', zones!.Names)),
            },
        }), Request);

        Assert.Equal("""{"arguments":["eu-north-1","com.amazonaws","eu-north-1b,eu-north-1a"],"image":"424242424242"}""", plan.Inputs("first"));
    }

    [Fact]
    public async Task Run_FunctionOfNoPackage_FailsAndNamesIt()
    {
        var failure = await Assert.ThrowsAsync<EngineFailedException>(() => Runs.OfAsync(() =>
            _ = new Machine("first", new MachineArgs { Image = Answer("parts:index/getWheel:getWheel", "name") })));

        Assert.Contains("an offline run has no answer for the function parts:index/getWheel:getWheel", failure.Message, StringComparison.Ordinal);
    }

    private static Output<string> Answer(string token, string member) =>
        Deployment.Instance.Invoke<System.Collections.Immutable.ImmutableDictionary<string, string>>(token, InvokeArgs.Empty).Apply(all => all![member]);
}

[OutputType]
internal sealed class ZonesResult
{
    public readonly System.Collections.Immutable.ImmutableArray<string> Names;

    [OutputConstructor]
    private ZonesResult(System.Collections.Immutable.ImmutableArray<string> names) => Names = names;
}
