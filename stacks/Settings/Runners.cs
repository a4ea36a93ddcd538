namespace Slipway.Stacks.Settings;

/// <summary>Where the jobs run that need to reach the cluster.</summary>
public enum Runners
{
    /// <summary>On runners inside the cluster, which need no open endpoint.</summary>
    InCluster,

    /// <summary>On GitHub's own runners, which reach the cluster through its public endpoint.</summary>
    GithubHosted,
}
