using System.Collections.Immutable;
using Pulumi;
using Slipway.Cli.Engine;
using Slipway.Plan;
using Xunit;

namespace Slipway.Tests.Engine;

public sealed class RunTests
{
    [Fact]
    public async Task Run_ThrowingApply_GivesTheMessageWithoutATrace()
    {
        var failure = await Assert.ThrowsAsync<EngineFailedException>(() => Runs.OfAsync(() =>
        {
            var first = new Machine("first", new MachineArgs { Image = "a" });
            _ = new Machine("second", new MachineArgs { Image = first.Address.Apply(address => address.Length > 0 ? throw new InvalidOperationException("no such street") : address) });
        }));

        Assert.Contains("no such street", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_MissingRequiredInputs_AreFindingsAllAtOnce()
    {
        var plan = await Runs.OfAsync(() =>
        {
            _ = new Machine("first", new MachineArgs { Boot = new VolumeArgs() });
            _ = new Machine("second", new MachineArgs { Image = "a", Volumes = { new VolumeArgs { Path = "/" }, new VolumeArgs { Size = 1 } } });
        });

        Assert.Equal(
            ["first.boot.path", "first.image", "second.volumes[1].path"],
            plan.Findings.Select(finding => finding.Where));
        Assert.All(plan.Findings, finding => Assert.Equal(("engine/required-input", Severity.Error), (finding.Rule, finding.Severity)));
    }

    [Fact]
    public async Task Run_ResourceOfNoPackage_IsAFinding()
    {
        var plan = await Runs.OfAsync(() => _ = new CustomResource("parts:index/wheel:Wheel", "wheel", new DictionaryResourceArgs(ImmutableDictionary<string, object?>.Empty.Add("spokes", 24)), options: null));

        var finding = Assert.Single(plan.Findings);
        Assert.Equal(("engine/unknown-type", "wheel"), (finding.Rule, finding.Where));
        Assert.Equal("""{"spokes":24}""", plan.Inputs("wheel"));
    }

    [Fact]
    public async Task Run_StackReference_AnswersTheSameClassesOutputsAndNamedOnes()
    {
        var request = Runs.Request with { StackOutputs = new Dictionary<string, IReadOnlyList<string>> { ["acme/shop/base"] = ["vpc"] } };
        var plan = await Runs.OfAsync(
            () =>
            {
                var other = new StackReference("base", new() { Name = "acme/shop/base" });
                _ = new Machine("first", new MachineArgs { Image = other.RequireOutput("where").Apply(value => (string)value), Arguments = { Output.Format($"{other.GetOutput("vpc")}/x") } });
            },
            request);

        Assert.Equal("""{"arguments":["${base.vpc}/x"],"image":"${base.where}"}""", plan.Inputs("first"));
    }

    [Fact]
    public async Task Run_Transformations_AreInThePlan()
    {
        var plan = await Runs.OfAsync(() =>
        {
            var group = new Group("group", options: new()
            {
                ResourceTransformations =
                {
                    seen =>
                    {
                        if (seen.Args is MachineArgs args)
                        {
                            args.Environment.Add("ADDED", "yes");
                            seen.Options.Protect = true;
                        }

                        return new ResourceTransformationResult(seen.Args, seen.Options);
                    },
                },
            });
            _ = new Machine("first", new MachineArgs { Image = "a" }, new() { Parent = group });
        });

        Assert.Equal("""{"environment":{"ADDED":"yes"},"image":"a"}""", plan.Inputs("first"));
        Assert.True(plan.Named("first").Protect);
    }

    [Fact]
    public async Task Run_ComponentAndStackOutputs_AreInThePlan()
    {
        var plan = await Runs.OfAsync(stack =>
        {
            var group = new Group("group");
            var first = new Machine("first", new MachineArgs { Image = "a" }, new() { Parent = group });
            group.Finish(new() { ["address"] = first.Address, ["count"] = 3 });
            stack.Where = first.Address;
        });

        Assert.Equal("""{"address":"${first.address}","count":3}""", PlanJson.Compact(plan.Named("group").Outputs));
        Assert.Equal("""{"where":"${first.address}"}""", PlanJson.Compact(plan.Outputs));
    }

    [Fact]
    public async Task Run_ManyAtOnce_EachHasItsOwnSettings()
    {
        var plans = await Task.WhenAll(Enumerable.Range(0, 12).Select(index => Task.Run(() => Runs.OfAsync(
            () => _ = new Machine("first", new MachineArgs { Image = new Config().Require("plain") }),
            Runs.Request with { Stack = $"stack{index}", Settings = new Dictionary<string, string> { ["shop:plain"] = $"value{index}" } }))));

        Assert.Equal(Enumerable.Range(0, 12).Select(index => $$"""{"image":"value{{index}}"}"""), plans.Select(plan => plan.Inputs("first")));
    }

    [Fact]
    public async Task Run_Twice_GivesTheSameBytes()
    {
        static void Declare()
        {
            var first = new Machine("first", new MachineArgs { Image = Output.Create(Task.Run(async () => { await Task.Yield(); return "late"; })) });
            foreach (var index in Enumerable.Range(0, 30))
            {
                _ = new Machine($"m{index}", new MachineArgs { Image = first.Address, Replicas = first.Serial });
            }
        }

        Assert.Equal(PlanJson.Write(await Runs.OfAsync(Declare)), PlanJson.Write(await Runs.OfAsync(Declare)));
    }

    [Fact]
    public async Task Run_StackThatTransformsAfterTheEngine_IsRefused()
    {
        var failure = await Assert.ThrowsAsync<EngineFailedException>(() => OfflineEngine.RunAsync(Runs.Request, options =>
        {
            options.ResourceTransformations.Add(_ => null);
            return new SmallStack(options, _ => { });
        }));

        Assert.StartsWith("the stack adds its transformations after the engine's", failure.Message, StringComparison.Ordinal);
    }
}
