using Slipway.Cluster.Namespaces.Permissions;
using Xunit;

namespace Slipway.Tests.Cluster.Namespaces;

public sealed class NamespaceAccessTests
{
    private static readonly string[] Reading = ["get", "list", "watch"];

    private static IReadOnlyList<GroupAccess> Access => NamespaceAccess.For(Shop.Product);

    [Fact]
    public void For_AProduct_AdmitsItsTeamAndItsPipeline() =>
        Assert.Equal(["team slipway:team:sellers", "pipeline slipway:pipeline:shop"], Access.Select(access => $"{access.Name} {access.Group}"));

    [Fact]
    public void For_ThePipeline_OnlyWatchesWhatADeliveryIsMadeOf() => Assert.Equal(
        [
            "/events,pods,services get,list,watch",
            "apps/replicasets get,list,watch",
            "batch/jobs get,list,watch",
            "argoproj.io/analysisruns,rollouts get,list,watch",
        ],
        Access[1].Rules.Select(rule => $"{rule.ApiGroup}/{string.Join(',', rule.Resources)} {string.Join(',', rule.Verbs)}"));

    [Fact]
    public void For_TheTeam_ChangesRolloutsAndRestartsPodsAndNothingElse() => Assert.Equal(
        ["argoproj.io/rollouts,rollouts/status patch", "/pods delete"],
        Access[0].Rules.Where(rule => !rule.Verbs.SequenceEqual(Reading))
            .Select(rule => $"{rule.ApiGroup}/{string.Join(',', rule.Resources)} {string.Join(',', rule.Verbs)}"));

    [Fact]
    public void For_Anybody_IsNeverSecretsShellsOrEverything()
    {
        var names = Access.SelectMany(access => access.Rules).SelectMany(rule => rule.Resources.Concat(rule.Verbs).Append(rule.ApiGroup)).ToList();

        Assert.DoesNotContain(names, name => name is "*" or "secrets" or "pods/exec" or "pods/attach" or "pods/portforward" or "impersonate" or "escalate" or "bind");
    }
}
